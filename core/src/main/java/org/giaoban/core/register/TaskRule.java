package org.giaoban.core.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes tasks of what one unit says about actions that begin alike. */
final class TaskRule implements Function<List<Utterance>, List<Task>> {
    /** Two orders are one task where action and addressees are the same. */
    private record Matter(String action, List<String> addressees) {}

    private static final class Course {
        private final Utterance.Order first;
        private final List<FollowUp> followUps = new ArrayList<>();

        Course(Utterance.Order first) {
            this.first = first;
        }

        void add(FollowUp.Kind kind, Utterance later) {
            followUps.add(new FollowUp(kind, later.at(), later.day(), later.text()));
        }

        /** Whether a later result goes on with the whole action and names all who were to act. */
        boolean isReportedBy(Utterance.Result result) {
            return result.isLaterThan(first)
                    && (result.behind() + " ").startsWith(first.action() + " ")
                    && first.addressees().stream()
                            .allMatch(addressee -> (" " + result.sentence() + " ").contains(" " + addressee + " "));
        }

        Task task() {
            return new Task(first.at(), first.day(), first.place(), first.directive(), List.copyOf(followUps));
        }
    }

    @Override
    public List<Task> apply(List<Utterance> inTime) {
        Map<Matter, Course> courses = new LinkedHashMap<>();
        Map<String, List<Course>> byAction = new LinkedHashMap<>();
        for (Utterance utterance : inTime) {
            if (utterance instanceof Utterance.Order order) {
                Course course = courses.get(new Matter(order.action(), order.addressees()));
                if (course == null
                        || order.action().isEmpty()
                        || order.addressees().isEmpty()) {
                    Course begun = new Course(order);
                    courses.put(new Matter(order.action(), order.addressees()), begun);
                    byAction.computeIfAbsent(order.action(), action -> new ArrayList<>())
                            .add(begun);
                } else {
                    course.add(FollowUp.Kind.REPEATED, order);
                }
            } else if (utterance instanceof Utterance.Result result) {
                report(result, byAction);
            }
        }
        return courses.values().stream().map(Course::task).toList();
    }

    /** Every action that the result begins with is looked up, one word longer each time. */
    private static void report(Utterance.Result result, Map<String, List<Course>> byAction) {
        String words = result.behind() + " ";
        for (int end = words.indexOf(' '); end >= 0; end = words.indexOf(' ', end + 1)) {
            byAction.getOrDefault(words.substring(0, end), List.of()).stream()
                    .filter(course -> course.isReportedBy(result))
                    .forEach(course -> course.add(FollowUp.Kind.REPORTED, result));
        }
    }
}
