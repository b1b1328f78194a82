/// What was done and what it took: counters, processor time, memory, topics, groups.
@NullMarked
package com.ooma.office.bench.measure;

import org.jspecify.annotations.NullMarked;
