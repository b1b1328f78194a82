@NullMarked
package com.ooma.office.billing.application.run.port;

import org.jspecify.annotations.NullMarked;
