/// Orders of other carriers for numbers of ours, and the RIOs that they need.
@NullMarked
package com.ooma.office.porting.application.portout;

import org.jspecify.annotations.NullMarked;
