@NullMarked
package com.ooma.office.support.application.company.port;

import org.jspecify.annotations.NullMarked;
