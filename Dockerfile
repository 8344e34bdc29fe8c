# Builds the jar. The cache mount keeps what Maven downloads from one build to the next.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
# Layout and tests are checked by `mvn verify`, not here.
RUN --mount=type=cache,target=/m2 mvn -B -Dmaven.repo.local=/m2 package -DskipTests -Dspotless.check.skip=true

# Takes it apart, so that a change of the program leaves the layer of its libraries as it is.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY --from=build /build/target/diglot.jar ./
RUN java -Djarmode=tools -jar diglot.jar extract --layers --destination extracted \
    && mkdir -p extracted/snapshot-dependencies

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Diglot" \
      org.opencontainers.image.description="A bilingual blog engine: a folder of Markdown posts in, a blog in English and Persian out" \
      org.opencontainers.image.licenses="Apache-2.0"

# The JVM decodes file names by the locale; the base image sets LC_ALL, which would win over LANG.
ENV LANG=C.UTF-8 LC_ALL=C.UTF-8 BLOG_POSTS=/posts BLOG_CACHE=/cache MALLOC_ARENA_MAX=2
RUN useradd --uid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin diglot && mkdir /posts \
    && install --directory --owner=10001 /cache

WORKDIR /app
COPY LICENSE NOTICE ./
COPY --from=layers /build/extracted/dependencies/ ./
COPY --from=layers /build/extracted/snapshot-dependencies/ ./
COPY --from=layers /build/extracted/application/ ./
# One start without serving, on this very JVM and path, records what later starts need not load and link again. Without
# a cache that fits, the JVM starts as it always did.
RUN java -XX:AOTCacheOutput=/app/diglot.aot -XX:-UsePerfData -Dspring.context.exit=onRefresh -jar /app/diglot.jar \
    && rm -rf /tmp/*

USER 10001
EXPOSE 8080
# The image has no curl, and starting Java for a question this small would cost more than the blog itself. Health is
# asked on the loopback, where it is by default; 200 means up, 503 down.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${MANAGEMENT_SERVER_PORT:-8081} && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 2 status <&3 && [[ $status == *' 200'* ]]"]

# Images are worked on outside the heap too: with 512 MB for the container, all stays below 480 MB while many large
# ones are made smaller at once. More flags can come in JDK_JAVA_OPTIONS. Nothing is written but Jetty's empty
# folders in /tmp and images in smaller sizes in /cache. If /cache cannot be written, they are kept in memory; if
# neither folder may run code, there is no WebP and no Brotli.
ENTRYPOINT ["java", "-XX:AOTCache=/app/diglot.aot", "-XX:MaxRAMPercentage=55", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-jar", "/app/diglot.jar"]
