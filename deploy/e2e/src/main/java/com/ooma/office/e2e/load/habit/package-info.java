/// What companies do now and then, one small class for each thing, and how often.
@NullMarked
package com.ooma.office.e2e.load.habit;

import org.jspecify.annotations.NullMarked;
