/// The figures of the suite and what they are measured with: a figure is a class that measures one
/// ratio and checks, in the same run, that the work was done right.
@NullMarked
package com.ooma.office.bench;

import org.jspecify.annotations.NullMarked;
