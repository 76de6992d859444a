/** A Spark job that reads an archive of bulletins into Parquet tables. */
@NullMarked
package org.giaoban.spark;

import org.jspecify.annotations.NullMarked;
