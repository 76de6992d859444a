package org.giaoban.parser.assemble;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.giaoban.core.model.Force;
import org.giaoban.parser.text.Range;
import org.jspecify.annotations.Nullable;

/** What a reader keeps in mind from sentence to sentence: who is speaking, whether orders are being given, and to whom the last was. */
final class Speech {
    /** How far a speech has come. */
    enum Stage {
        /** Nobody orders. */
        SILENT,
        /** Somebody speaks who may order. */
        SPEAKING,
        /** A paragraph without orders, or a look back, came after orders. */
        PAUSING,
        /** Orders are being given. */
        ORDERING
    }

    private final Presidium presidium;
    private Giver giver = Giver.NOBODY;
    private Giver named = Giver.NOBODY;
    private Stage stage = Stage.SILENT;
    private boolean announced;
    private Force force = Force.REQUEST;
    private List<Range> addressees = List.of();

    Speech(Presidium presidium) {
        this.presidium = presidium;
    }

    /** The body that holds the meeting, who gives the orders of {@code Hội nghị yêu cầu …}; or null. */
    @Nullable
    Range organizer() {
        return presidium.organizer();
    }

    /** Those in the chair of the meeting. */
    Set<Figure> chairs() {
        return presidium.chairs();
    }

    Giver giver() {
        return giver;
    }

    Stage stage() {
        return stage;
    }

    /** Who is meant by {@code Ông}: whoever has the floor; where nobody has, whoever was named last. */
    Giver meantByAddress() {
        return giver.isKnown() ? giver : named;
    }

    /** Notes who was named. */
    void name(@Nullable Reference reference) {
        named = reference == null ? named : Giver.of(reference, named);
    }

    /** Whether a list of orders was announced that has not begun: {@code … yêu cầu thực hiện tốt các nội dung sau:}. */
    boolean isAnnounced() {
        return announced;
    }

    Force force() {
        return force;
    }

    /** The addressees of the order before. */
    List<Range> addressees() {
        return addressees;
    }

    /** Somebody gives an order. */
    void order(Giver by, Force strength, boolean listFollows) {
        floor(by);
        force = strength;
        stage = Stage.ORDERING;
        announced = listFollows;
    }

    /** The order before goes on with another. */
    void goOn(Force strength) {
        force = strength;
        stage = Stage.ORDERING;
    }

    /** An order was read. */
    void told(List<Range> whom) {
        announced = false;
        if (!whom.isEmpty()) {
            addressees = whom;
        }
    }

    /** Somebody has the floor, perhaps somebody else than before; those who were told before are told nothing by another. */
    void floor(Giver by) {
        if (!Objects.equals(by.person(), giver.person()) || !Objects.equals(by.body(), giver.body())) {
            addressees = List.of();
            stage = Stage.SILENT;
        }
        giver = by;
    }

    /** Who has the floor speaks, and has ordered nothing yet. */
    void speak() {
        if (stage == Stage.SILENT) {
            stage = Stage.SPEAKING;
        }
    }

    /** A paragraph orders nothing. */
    void pause() {
        stage = stage == Stage.ORDERING ? Stage.PAUSING : Stage.SILENT;
        announced = false;
    }

    /** A sentence between orders looks back at what was done. */
    void digress() {
        if (stage == Stage.ORDERING) {
            stage = Stage.PAUSING;
        }
    }

    /** What follows is no order any more. */
    void stop() {
        stage = Stage.SILENT;
        announced = false;
    }
}
