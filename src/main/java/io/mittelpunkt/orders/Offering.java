package io.mittelpunkt.orders;

/**
 * Something that can be ordered (TMF620: ProductOffering), at today's price.
 *
 * @param id its id in the catalogue
 * @param name its name
 * @param downMbit the speed that it needs of the line, in Mbit/s
 * @param withModem whether a modem comes with it
 * @param price what it costs on the day that it was asked for
 */
public record Offering(String id, String name, int downMbit, boolean withModem, Price price) {}
