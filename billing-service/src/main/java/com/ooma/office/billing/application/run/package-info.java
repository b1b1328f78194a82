/// Bill runs are asked for, stopped, continued and looked at.
@NullMarked
package com.ooma.office.billing.application.run;

import org.jspecify.annotations.NullMarked;
