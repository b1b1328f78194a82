/// How the OpenAPI document of a service is finished from its code: who may call, what may be
/// absent, what things are called, how long they can be, what can be refused.
@NullMarked
package com.ooma.office.kernel.web.document;

import org.jspecify.annotations.NullMarked;
