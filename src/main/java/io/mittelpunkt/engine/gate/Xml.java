package io.mittelpunkt.engine.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML for rules that look at every attribute and text, whatever its kind. */
final class Xml {

  private Xml() {}

  /** Parses a document; one with a DOCTYPE is refused, as the engine refuses it. */
  static Document parse(byte[] content) throws SAXException, IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(content));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<Element> elements(Document document) {
    NodeList all = document.getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
  }

  static Stream<Attr> attributes(Element element) {
    NamedNodeMap all = element.getAttributes();
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Attr) all.item(i));
  }

  /** An attribute of the engine's, which its own elements carry without its namespace. */
  static String camunda(Element element, String name) {
    return Diagram.CAMUNDA.equals(element.getNamespaceURI())
        ? element.getAttribute(name)
        : element.getAttributeNS(Diagram.CAMUNDA, name);
  }

  /** The text that stands directly in an element, not in its children. */
  static String ownText(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
      }
    }
    return text.toString().strip();
  }

  /** The id of the nearest element around, itself included, that has one. */
  static String idOf(Element element) {
    Node node = element;
    while (node instanceof Element candidate) {
      if (candidate.hasAttribute("id")) {
        return candidate.getAttribute("id");
      }
      node = candidate.getParentNode();
    }
    return element.getLocalName();
  }
}
