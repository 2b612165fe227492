using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LoopbaanBot.Testing.Authentication;

/// <summary>Publishes an issuer's metadata and keys on a server of this machine.</summary>
public static class TestOpenIdEndpoint
{
    /// <summary>Answers every GET that nothing else answers, under the name that the bot asked for.</summary>
    public static IEndpointConventionBuilder MapTestOpenId(
        this IEndpointRouteBuilder endpoints,
        TestOpenIdHandler openId
    )
    {
        var invoker = new HttpMessageInvoker(openId);
        return endpoints.MapGet("/{**path}", http => PublishAsync(invoker, http)).WithOrder(int.MaxValue);
    }

    private static async Task PublishAsync(HttpMessageInvoker openId, HttpContext http)
    {
        var asked = new Uri($"https://{http.Request.Headers[ToLoopback.OriginalHost]}{http.Request.Path}");
        using var answer = await openId.SendAsync(new HttpRequestMessage(HttpMethod.Get, asked), http.RequestAborted);
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(await answer.Content.ReadAsStringAsync(http.RequestAborted));
    }
}
