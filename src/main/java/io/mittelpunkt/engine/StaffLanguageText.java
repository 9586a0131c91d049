package io.mittelpunkt.engine;

import java.util.function.Consumer;

/**
 * One text of a model that staff read.
 *
 * @param key where its translation stands
 * @param english what the model says
 * @param replace puts another text in its place
 */
record StaffLanguageText(String key, String english, Consumer<String> replace) {}
