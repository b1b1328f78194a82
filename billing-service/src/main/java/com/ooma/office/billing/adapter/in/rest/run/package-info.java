/// Bill runs over REST.
@NullMarked
package com.ooma.office.billing.adapter.in.rest.run;

import org.jspecify.annotations.NullMarked;
