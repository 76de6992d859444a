package org.giaoban.core.constraint;

/** Somebody with roles at a meeting, for {@link ChairNotAttendee}. */
public interface RoleHolder {
    /** {@return whether the person chairs} */
    boolean chairs();

    /** {@return whether the person is listed as attending} */
    boolean attends();
}
