using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LoopbaanBot.BotFramework.Tests.Authentication.Development;

/// <summary>Runs requests without a socket, so with no address at either end, as in-memory test servers do.</summary>
internal sealed class SocketlessServer : IServer
{
    private Func<IFeatureCollection, Task> _process = _ => Task.CompletedTask;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        _process = async features => await application.ProcessRequestAsync(application.CreateContext(features));
        return Task.CompletedTask;
    }

    public async Task<int> PostAsync(string host)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.Path = "/";
        context.Request.Host = new HostString(host);
        await _process(context.Features);
        return context.Response.StatusCode;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() { }
}
