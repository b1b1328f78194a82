@NullMarked
package com.ooma.office.support.application.article.port;

import org.jspecify.annotations.NullMarked;
