/** The records of a bulletin: immutable, with constraints that judge and constructors that do not. */
@NullMarked
package org.giaoban.core.model;

import org.jspecify.annotations.NullMarked;
