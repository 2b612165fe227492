using Microsoft.Extensions.Options;

namespace LoopbaanBot.Obstacles.Heavy;

/// <summary>The people whom the school named.</summary>
internal sealed class SchoolPeople(IOptions<SchoolOptions> options)
{
    public IReadOnlyList<SchoolContact> Contacts { get; } = [.. options.Value.Contacts];
}
