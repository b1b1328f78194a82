@NullMarked
package com.ooma.office.porting.application.request.port;

import org.jspecify.annotations.NullMarked;
