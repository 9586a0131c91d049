package io.mittelpunkt.engine.gate;

import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.w3c.dom.Document;

/** A DMN file, read: its decisions, and the same as plain XML. */
record DecisionFile(ModelFile file, DmnModelInstance model, Document xml) {}
