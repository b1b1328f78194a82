@NullMarked
package com.ooma.office.billing.application.rerating.port;

import org.jspecify.annotations.NullMarked;
