/// What companies set in the Office Manager now and then, beside what they do in `habit`.
@NullMarked
package com.ooma.office.e2e.load.setting;

import org.jspecify.annotations.NullMarked;
