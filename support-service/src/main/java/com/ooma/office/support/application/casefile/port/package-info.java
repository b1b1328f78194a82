@NullMarked
package com.ooma.office.support.application.casefile.port;

import org.jspecify.annotations.NullMarked;
