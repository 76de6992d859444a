package org.giaoban.parser.recognise;

import org.giaoban.parser.text.Range;

/**
 * A verb of ordering or of saying in a sentence.
 *
 * @param verb its words
 * @param kind what it does
 */
public record Order(Range verb, Kind kind) {
    /** What a verb does with the words after it. */
    public enum Kind {
        /** {@code yêu cầu}, {@code giao}: what follows is an order. */
        ORDER_BINDING,
        /** {@code đề nghị}, {@code lưu ý}: what follows is an order. */
        ORDER_REQUEST,
        /** {@code chỉ đạo}, {@code quán triệt}: what follows is an order if it begins with what is to be done, or says what must be. */
        INSTRUCT,
        /** {@code nhấn mạnh}, {@code nêu rõ}: what follows is an order if it says what must be done. */
        SAY,
        /** {@code mong muốn}: what follows is wished. */
        HOPE
    }

    /** {@return whether the verb orders by itself} */
    public boolean orders() {
        return kind == Kind.ORDER_BINDING || kind == Kind.ORDER_REQUEST;
    }
}
