@NullMarked
package com.ooma.office.support.application.webhook;

import org.jspecify.annotations.NullMarked;
