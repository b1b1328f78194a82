/// Numbers that companies brought along and gave up, on their way back to where they came from.
@NullMarked
package com.ooma.office.porting.domain.handback;

import org.jspecify.annotations.NullMarked;
