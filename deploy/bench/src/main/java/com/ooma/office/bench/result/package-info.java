/// Ratios of pairs, and the one table in which they are shown.
package com.ooma.office.bench.result;
