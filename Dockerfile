# The service in a container of its own. Build: docker build -t plan-advisor .
# It listens on all addresses, so it needs a key first:
#   docker run --rm -v plans:/data plan-advisor keys add --role admin --workspace acme
#   docker run --read-only --tmpfs /tmp -v plans:/data -p 8080:8080 -e PLAN_ADVISOR_ALLOWED_HOST=plans.example.com plan-advisor

FROM docker.io/library/maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
# Compiles, makes the bill of materials (plan-advisor.cdx.json), and rehearses for the cache that lets it start fast. The
# cache holds paths: it is made where the product will lie.
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -q -DskipTests -Ddist=/opt/plan-advisor package

FROM docker.io/library/eclipse-temurin:25-jre
RUN useradd --uid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin plan-advisor \
 && install -d -o plan-advisor -g plan-advisor -m 0700 /data
COPY --from=build /opt/plan-advisor /opt/plan-advisor
RUN ln -s /opt/plan-advisor/plan-advisor /usr/local/bin/plan-advisor
USER 10001
ENV PLAN_ADVISOR_HOST=0.0.0.0 \
    PLAN_ADVISOR_PORT=8080 \
    PLAN_ADVISOR_DATA=/data
VOLUME /data
EXPOSE 8080
# Asks the process itself; no tool for it is in the image.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$PLAN_ADVISOR_PORT && printf 'GET /livez HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["plan-advisor"]
CMD ["serve"]
