@NullMarked
package com.ooma.office.support.application.relocation.port;

import org.jspecify.annotations.NullMarked;
