/// Ratios of pairs, and the one table in which they are shown.
@NullMarked
package com.ooma.office.bench.result;

import org.jspecify.annotations.NullMarked;
