package org.giaoban.parser.assemble;

import java.util.ArrayList;
import java.util.List;
import org.giaoban.core.model.Official;
import org.giaoban.core.model.Position;
import org.giaoban.parser.recognise.Title;
import org.giaoban.parser.text.Words;

/** Makes the record of a person. */
final class Officials {
    private Officials() {}

    static Official of(Figure figure, String path, Words words, Ledger ledger) {
        String name = ledger.value(path + ".name", figure.nameAt(), "person-name");
        String honorific = ledger.optional(path + ".honorific", figure.honorific(), "honorific");
        List<Position> positions = new ArrayList<>();
        for (Title title : figure.positions()) {
            positions.add(position(title, path + ".positions[" + positions.size() + "]", ledger));
        }
        return new Official(name, honorific, positions);
    }

    private static Position position(Title title, String path, Ledger ledger) {
        String text = ledger.value(path + ".text", title.range(), "position");
        ledger.note(path + ".title", title.range(), "position-standard-form");
        String body = ledger.optional(path + ".body", title.body(), "position-body");
        ledger.note(path + ".status", title.range(), "position-status");
        return new Position(text, title.canonical(), body, title.status());
    }
}
