package com.ooma.office.support.adapter.in.rest.article;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/// Markdown as HTML for a page. HTML in the Markdown is shown as it was typed, and of a link that
/// leads elsewhere than to a page, an address or a telephone only the words are left.
final class ArticleHtml {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

  private static final UrlSanitizer LINKS =
      new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel"));

  private static final Pattern BEFORE_SIGN = Pattern.compile(" (?=[:;!?»€%])");
  private static final Pattern AFTER_QUOTE = Pattern.compile("« ");

  private ArticleHtml() {}

  static String of(String markdown) {
    var document = PARSER.parse(markdown);
    document.accept(new Spaces());
    document.accept(new Links());
    return RENDERER.render(document);
  }

  /// French puts a space before some signs, and no line may begin with them.
  @TemplateExtension
  static String typeset(String text) {
    return AFTER_QUOTE
        .matcher(BEFORE_SIGN.matcher(text).replaceAll("\u00A0"))
        .replaceAll("«\u00A0");
  }

  private static final class Links extends AbstractVisitor {

    @Override
    public void visit(Link link) {
      visitChildren(link);
      unlessFit(link, LINKS.sanitizeLinkUrl(link.getDestination()));
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
      unlessFit(image, LINKS.sanitizeImageUrl(image.getDestination()));
    }

    private static void unlessFit(Node node, String address) {
      if (address.isEmpty()) {
        while (node.getFirstChild() != null) {
          node.insertBefore(node.getFirstChild());
        }
        node.unlink();
      }
    }
  }

  private static final class Spaces extends AbstractVisitor {

    @Override
    public void visit(Text text) {
      text.setLiteral(typeset(text.getLiteral()));
    }
  }
}
