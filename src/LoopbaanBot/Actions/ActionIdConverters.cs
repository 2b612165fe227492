using LoopbaanBot.Careers.Actions;
using LoopbaanBot.People;

namespace LoopbaanBot.Actions;

internal sealed class ActionIdConverter() : IdConverter<ActionId>(ActionId.Parse);

internal sealed class ExcuseIdConverter() : IdConverter<ExcuseId>(ExcuseId.Parse);

internal sealed class ChanceIdConverter() : IdConverter<ChanceId>(ChanceId.Parse);
