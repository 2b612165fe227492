using LoopbaanBot.Careers.People;
using LoopbaanBot.People;

namespace LoopbaanBot.Shared;

/// <summary>Keeps an id in the form that its cards have.</summary>
internal sealed class SharedIdConverter() : IdConverter<SharedId>(SharedId.Parse);

/// <summary>Keeps a name as the text it is; what was kept stays a name.</summary>
internal sealed class DisplayNameConverter() : IdConverter<DisplayName>(DisplayName.From);
