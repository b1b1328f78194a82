@NullMarked
package com.ooma.office.billing.application.rerating;

import org.jspecify.annotations.NullMarked;
