package org.giaoban.core.register;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.giaoban.core.model.Article;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * What many bulletins say together: people, meetings in time, tasks.
 *
 * <p>A register is what its bulletins and the caller's separations make it, in whatever order they came: two registers of the same
 * are equal. It is immutable and safe for any number of threads. Adding a bulletin gives a new register that shares with the old one
 * all but the people, meetings and tasks that the bulletin touches; those are worked out when they are next asked for.
 *
 * <pre>{@code
 * Article article = BulletinJson.readArticle("{\"headline\": \"Giao ban\", \"publishedOn\": \"2024-03-06\"}");
 * Register register = Register.empty().adding("a.txt", article);
 * System.out.println(register.entries().size()); // 1
 * for (Person person : register.people("Mai Thị Hoa")) {
 *     System.out.println(person.history());
 * }
 * }</pre>
 *
 * <h2>When two mentions are one person</h2>
 *
 * Both have the same full name of two words or more (case, tone placement and {@code y}/{@code i} apart), and a {@link Ground} speaks for it; the
 * grounds are tried in the order in which they stand. A person belongs to the deepest unit that the titles name; a title whose unit has no
 * name ({@code Bí thư Huyện ủy}) belongs to the unit of that level that the meeting's organiser, its title or the headline names. People of two
 * units stay two, unless one is said to have held ({@code nguyên}) the office of the other. In one unit, offices that are held at one time by
 * mentions that never name both are two people, unless both lead: its Party committee, its council, its people's committee. A mention
 * with no unit at all, or with two candidates, stays by itself.
 */
@JsonAutoDetect(
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"people", "meetings", "tasks", "separations", "entries"})
public final class Register {
    private static final Comparator<Task> TASKS_IN_TIME = Comparator.comparing(
                    Task::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Task::at);
    private static final Comparator<HeldMeeting> MEETINGS_IN_TIME = Comparator.comparing(
                    HeldMeeting::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(HeldMeeting::at);
    private static final Register EMPTY =
            new Register(TreePMap.empty(), HashTreePMap.empty(), Blocks.none(), Blocks.none(), Blocks.none());

    private final TreePMap<String, Entry> entries;
    private final HashPMap<Reference, TreePSet<Separation>> separations;
    private final Blocks<Sighting, Person> names;
    private final Blocks<Dayword, HeldMeeting> days;
    private final Blocks<Utterance, Task> matters;

    private Register(
            TreePMap<String, Entry> entries,
            HashPMap<Reference, TreePSet<Separation>> separations,
            Blocks<Sighting, Person> names,
            Blocks<Dayword, HeldMeeting> days,
            Blocks<Utterance, Task> matters) {
        this.entries = entries;
        this.separations = separations;
        this.names = names;
        this.days = days;
        this.matters = matters;
    }

    /** {@return the register of no bulletin} */
    public static Register empty() {
        return EMPTY;
    }

    /**
     * Makes a register; so it is read from JSON too, where everything else is worked out anew and cannot contradict its bulletins.
     *
     * @param entries the bulletins; null for none
     * @param separations the mentions to be kept apart; null for none
     * @return the register
     * @throws IllegalArgumentException where one source has two different articles
     */
    @JsonCreator
    public static Register of(
            @JsonProperty("entries") @Nullable List<Entry> entries,
            @JsonProperty("separations") @Nullable List<Separation> separations) {
        Register register = EMPTY;
        for (Entry entry : entries == null ? List.<Entry>of() : entries) {
            register = register.adding(entry);
        }
        for (Separation pair : separations == null ? List.<Separation>of() : separations) {
            register = register.keepingApart(pair.first(), pair.second());
        }
        return register;
    }

    /**
     * The register with one more bulletin.
     *
     * @param source the caller's name for it
     * @param article what it says
     * @return a new register; this one where the bulletin is in it already
     * @throws IllegalArgumentException where the source stands for another article; remove that first
     */
    public Register adding(String source, Article article) {
        return adding(new Entry(source, article));
    }

    /**
     * The register with one more bulletin.
     *
     * @param entry the bulletin
     * @return a new register; this one where the bulletin is in it already
     * @throws IllegalArgumentException where its source stands for another article; remove that first
     */
    public Register adding(Entry entry) {
        Entry known = entries.get(entry.source());
        if (known != null) {
            if (known.equals(entry)) {
                return this;
            }
            throw new IllegalArgumentException("another article under the same source: " + entry.source());
        }
        Content content = new Content(names, days, matters);
        SightingReader.read(entry).forEach(sighting -> content.names = content.names.with(name(sighting), sighting));
        DaywordReader.read(entry, (key, dayword) -> content.days = content.days.with(key, dayword));
        UtteranceReader.read(entry, (key, said) -> content.matters = content.matters.with(key, said));
        return content.register(entries.plus(entry.source(), entry), separations);
    }

    /**
     * The register without a bulletin: as if it had never been added. What the caller keeps apart stays noted.
     *
     * @param source the bulletin's name
     * @return a new register; this one where there is no such bulletin
     */
    public Register removing(String source) {
        Entry entry = entries.get(Objects.requireNonNull(source, "source"));
        if (entry == null) {
            return this;
        }
        Content content = new Content(names, days, matters);
        SightingReader.read(entry).forEach(sighting -> content.names = content.names.without(name(sighting), sighting));
        DaywordReader.read(entry, (key, dayword) -> content.days = content.days.without(key, dayword));
        UtteranceReader.read(entry, (key, said) -> content.matters = content.matters.without(key, said));
        return content.register(entries.minus(source), separations);
    }

    /**
     * The register in which two mentions are two people, whatever speaks for one. The mentions need not be in it yet.
     *
     * @param one a mention
     * @param other another mention
     * @return a new register
     * @throws IllegalArgumentException where both are the same mention
     */
    public Register keepingApart(Reference one, Reference other) {
        Separation pair = new Separation(one, other);
        return separated(
                pair, separations.getOrDefault(pair.first(), TreePSet.empty()).plus(pair));
    }

    /**
     * The register in which the grounds decide again whether two mentions are one person.
     *
     * @param one a mention
     * @param other another mention
     * @return a new register; equal to this one where the two were not kept apart
     * @throws IllegalArgumentException where both are the same mention
     */
    public Register noLongerApart(Reference one, Reference other) {
        Separation pair = new Separation(one, other);
        return separated(
                pair, separations.getOrDefault(pair.first(), TreePSet.empty()).minus(pair));
    }

    private Register separated(Separation pair, TreePSet<Separation> pairs) {
        Entry entry = entries.get(pair.first().source());
        Content content = new Content(names, days, matters);
        (entry == null ? Stream.<Sighting>empty() : SightingReader.read(entry).stream())
                .filter(sighting -> sighting.at().equals(pair.first()))
                .forEach(sighting -> content.names = content.names.renewed(name(sighting)));
        return content.register(
                entries, pairs.isEmpty() ? separations.minus(pair.first()) : separations.plus(pair.first(), pairs));
    }

    /** Blocks on their way to the next register. */
    private static final class Content {
        private Blocks<Sighting, Person> names;
        private Blocks<Dayword, HeldMeeting> days;
        private Blocks<Utterance, Task> matters;

        Content(Blocks<Sighting, Person> names, Blocks<Dayword, HeldMeeting> days, Blocks<Utterance, Task> matters) {
            this.names = names;
            this.days = days;
            this.matters = matters;
        }

        Register register(TreePMap<String, Entry> entries, HashPMap<Reference, TreePSet<Separation>> separations) {
            return new Register(entries, separations, names, days, matters);
        }
    }

    private static String name(Sighting sighting) {
        return Wording.fold(sighting.mention().official().name());
    }

    /** {@return the bulletins, by source} */
    @JsonProperty
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * A bulletin.
     *
     * @param source its name
     * @return the bulletin, or nothing
     */
    public Optional<Entry> entry(String source) {
        return Optional.ofNullable(entries.get(source));
    }

    /** {@return the mentions that the caller keeps apart, in their order} */
    @JsonProperty
    public List<Separation> separations() {
        return separations.values().stream().flatMap(TreePSet::stream).sorted().toList();
    }

    /** {@return all people, by name; people of one name by their first mention} */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public List<Person> people() {
        return names.results(new PeopleRule(separations)).toList();
    }

    /**
     * The people of a name.
     *
     * @param name the full name; case, tone placement and {@code y}/{@code i} do not matter
     * @return the people, by their first mention; empty where there is none
     */
    public List<Person> people(String name) {
        return names.results(Wording.fold(name), new PeopleRule(separations));
    }

    /** {@return all meetings in time; those without a day last} */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public List<HeldMeeting> meetings() {
        return days.results(new MeetingRule()).sorted(MEETINGS_IN_TIME).toList();
    }

    /** {@return all directives, each once with where it comes back, in the time of their meetings; those without a day last} */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public List<Task> tasks() {
        return matters.results(new TaskRule()).sorted(TASKS_IN_TIME).toList();
    }

    /** Whether the other is a register of the same bulletins and separations, which makes everything else equal too. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Register register
                && entries.equals(register.entries)
                && separations.equals(register.separations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries, separations);
    }

    @Override
    public String toString() {
        return "register of " + entries.size() + " bulletins";
    }
}
