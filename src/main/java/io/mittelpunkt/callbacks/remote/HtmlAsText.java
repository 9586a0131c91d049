package io.mittelpunkt.callbacks.remote;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a mail that is HTML: nothing in it is loaded, run or kept as markup. */
final class HtmlAsText {

  /** What no reader sees, and what mail programs wrap around what they quote. */
  private static final String UNSEEN =
      "script, style, head, template, noscript, [hidden], blockquote, .gmail_quote, .yahoo_quoted,"
          + " .moz-cite-prefix, .gmail_attr";

  /** What mail programs write above what they quote: all that stands beside it below is old. */
  private static final String OLD_FROM_HERE = "#divRplyFwdMsg, #appendonsend";

  private static final Set<String> BREAKING =
      Set.of("p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr");

  private HtmlAsText() {}

  static String of(String html) {
    Document page = Jsoup.parse(html);
    page.select(UNSEEN).remove();
    page.select(OLD_FROM_HERE).forEach(HtmlAsText::removeFromHere);
    StringBuilder text = new StringBuilder();
    page.body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                  text.append(words.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
                } else if (node.normalName().equals("br")) {
                  text.append('\n');
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (BREAKING.contains(node.normalName())) {
                  text.append('\n');
                }
              }
            });
    return text.toString().replaceAll(" *\\n *", "\n").replaceAll("\\n{3,}", "\n\n").strip();
  }

  /** A selector for what follows would look at all siblings of each one; from the end is cheap. */
  private static void removeFromHere(Element first) {
    Element around = first.parent();
    if (around == null) {
      return; // It went with one before it.
    }
    int kept = first.siblingIndex();
    for (int last = around.childNodeSize() - 1; last >= kept; last--) {
      around.childNode(last).remove();
    }
  }
}
