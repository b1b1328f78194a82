/// Handing numbers back that companies brought along and gave up.
@NullMarked
package com.ooma.office.porting.application.handback;

import org.jspecify.annotations.NullMarked;
