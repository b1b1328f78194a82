package com.ooma.office.kernel.web.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/// What the OpenAPI documents of the five services have in common.
@OpenAPIDefinition(info = @Info(title = "Ooma Office", version = "1"))
@SecurityScheme(
    securitySchemeName = "member-token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description = "Issued by WeWork for a signed-in member, or by Ooma for staff and machines")
public class ApiDocument extends Application {}
