/** Registers of directives and of officials for spreadsheets. */
@NullMarked
package org.giaoban.formats.csv;

import org.jspecify.annotations.NullMarked;
