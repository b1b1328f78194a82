/// The figures, a class for each: it measures one ratio and checks, in the same run, that the work
/// was done right.
@NullMarked
package com.ooma.office.bench.figure;

import org.jspecify.annotations.NullMarked;
