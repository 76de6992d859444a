package org.giaoban.view;

import java.util.List;
import org.giaoban.core.register.FollowUp;

/** Where later bulletins come back to a meeting or a directive. */
final class FollowUpLinks {
    private final Markup html;
    private final Labels labels;
    private final Listing listing;

    FollowUpLinks(Markup html, Labels labels, Listing listing) {
        this.html = html;
        this.labels = labels;
        this.listing = listing;
    }

    /** A line with a link each; nothing for none. */
    void write(List<FollowUp> followUps) {
        if (followUps.isEmpty()) {
            return;
        }
        html.open("div", "class", "by later");
        for (int i = 0; i < followUps.size(); i++) {
            FollowUp followUp = followUps.get(i);
            html.text((i == 0 ? "" : " · ") + labels.of("followUp", followUp.kind()) + " ");
            html.element("a", labels.dayOrUnknown(followUp.day()), "href", listing.address(followUp.at()));
        }
        html.close();
    }
}
