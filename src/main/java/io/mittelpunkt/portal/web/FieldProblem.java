package io.mittelpunkt.portal.web;

/**
 * Why something that a customer sent was not taken.
 *
 * @param place the field that it is about
 * @param text what to do, in his words
 */
record FieldProblem(String place, String text) {}
