using Microsoft.Extensions.Options;

namespace LoopbaanBot.Hosting;

/// <summary>Refuses to start on storage settings that cannot work or should not.</summary>
internal sealed class StorageOptionsValidator(IHostEnvironment environment) : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options) =>
        options switch
        {
            { Engine: StorageEngine.Sqlite } => ValidateOptionsResult.Success,
            { ConnectionString: not null } when !environment.IsDevelopment() => ValidateOptionsResult.Fail(
                "Storage:ConnectionString is for the local emulator. In production set Storage:TableEndpoint."
            ),
            { ConnectionString: null, TableEndpoint: null } => ValidateOptionsResult.Fail(
                "Storage:Engine is AzureTables, so Storage:TableEndpoint is needed."
            ),
            { TableEndpoint: { } endpoint } when endpoint.Scheme != Uri.UriSchemeHttps => ValidateOptionsResult.Fail(
                "Storage:TableEndpoint must be https."
            ),
            _ => ValidateOptionsResult.Success,
        };
}
