/** What reading costs: every stage, every size and every hostile text, as ratios to decoding the bytes. */
@NullMarked
package org.giaoban.benchmark;

import org.jspecify.annotations.NullMarked;
