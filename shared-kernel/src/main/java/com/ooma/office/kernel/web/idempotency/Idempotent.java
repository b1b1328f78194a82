package com.ooma.office.kernel.web.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a POST that creates something or moves money: it needs an `Idempotency-Key`, and repeating
/// it under the same key gives the same answer without a second effect. The key, the answer and the
/// effect are saved in one transaction.
///
/// Who loses a race for a row gets further attempts before the caller is told. No key: 400. The
/// same key with another body: 422. The first request still running: 409. Keys are kept for 24
/// hours, apart for each caller and path.
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
