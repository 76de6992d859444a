package org.giaoban.parser.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Collects the text of a page, its meta elements, and the data of its scripts where that has letters beyond ASCII. */
final class PagePieces implements NodeVisitor {
    private static final Typeface META = new Typeface("meta", null, false);
    private static final Typeface SCRIPT = new Typeface("script", null, false);
    private static final char LAST_ASCII = '\u007f';

    private final Deque<Typeface> open = new ArrayDeque<>();
    private final List<PagePiece> pieces = new ArrayList<>();
    private int block;

    private PagePieces() {
        open.push(Typeface.PLAIN);
    }

    static List<PagePiece> of(Document document) {
        PagePieces found = new PagePieces();
        NodeTraversor.traverse(found, document);
        return found.pieces;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && !text.isBlank()) {
            pieces.add(new PagePiece(open.element(), text.getWholeText(), block, text::text));
        } else if (node instanceof DataNode data && isScript(data.parent()) && hasLetters(data.getWholeData())) {
            pieces.add(new PagePiece(SCRIPT, data.getWholeData(), block, data::setWholeData));
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        startBlock(element);
        open.push(open.element().in(element));
        if (element.normalName().equals("meta") && element.hasAttr("content")) {
            pieces.add(new PagePiece(META, element.attr("content"), block++, value -> element.attr("content", value)));
        }
    }

    private void startBlock(Element element) {
        boolean starts = Tags.isBlock(element)
                || element.normalName().equals("br")
                || element.normalName().equals("title");
        block += starts ? 1 : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            open.pop();
            startBlock(element);
        }
    }

    private static boolean isScript(@Nullable Node parent) {
        return parent instanceof Element element && element.normalName().equals("script");
    }

    private static boolean hasLetters(String data) {
        for (int i = 0; i < data.length(); i++) {
            if (data.charAt(i) > LAST_ASCII) {
                return true;
            }
        }
        return false;
    }
}
