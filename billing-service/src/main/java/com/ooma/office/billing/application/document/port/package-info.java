@NullMarked
package com.ooma.office.billing.application.document.port;

import org.jspecify.annotations.NullMarked;
