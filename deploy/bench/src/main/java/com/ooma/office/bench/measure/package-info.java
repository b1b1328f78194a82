/// What was done and what it took: counters, processor time, memory, topics, groups.
package com.ooma.office.bench.measure;
