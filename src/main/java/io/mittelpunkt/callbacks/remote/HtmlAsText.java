package io.mittelpunkt.callbacks.remote;

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
          + " #divRplyFwdMsg, #divRplyFwdMsg ~ *, #appendonsend ~ *, .moz-cite-prefix,"
          + " .gmail_attr";

  private static final String BREAKING = "p, div, br, tr, li, h1, h2, h3, h4, h5, h6, pre, hr";

  private HtmlAsText() {}

  static String of(String html) {
    Document page = Jsoup.parse(html);
    page.select(UNSEEN).remove();
    StringBuilder text = new StringBuilder();
    page.body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                  text.append(words.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
                } else if (node instanceof Element element && element.is("br")) {
                  text.append('\n');
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (node instanceof Element element && !element.is("br") && element.is(BREAKING)) {
                  text.append('\n');
                }
              }
            });
    return text.toString().replaceAll(" *\\n *", "\n").replaceAll("\\n{3,}", "\n\n").strip();
  }
}
