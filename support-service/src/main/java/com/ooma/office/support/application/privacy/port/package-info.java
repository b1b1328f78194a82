@NullMarked
package com.ooma.office.support.application.privacy.port;

import org.jspecify.annotations.NullMarked;
